// What the sample needs of SpotBugs.
package edu.umd.cs.findbugs.annotations;

public @interface SuppressFBWarnings {
  String[] value() default {};

  String justification() default "";
}
