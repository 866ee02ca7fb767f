package shop.store;

import java.util.concurrent.locks.ReentrantLock;

/** A lock that a thread dump can be searched for. */
public class NamedLock extends ReentrantLock {
  private static final long serialVersionUID = 1;

  private final String name;

  public NamedLock(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name + ' ' + super.toString();
  }
}
