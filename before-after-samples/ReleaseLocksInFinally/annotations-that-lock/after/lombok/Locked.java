package lombok;

public @interface Locked {}
