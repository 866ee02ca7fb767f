// What the sample needs of a team's own code.
package com.acme.shop;

public interface Watcher {
  void seen(Object what);
}
