package lombok;

public @interface Synchronized {
  String value();
}
