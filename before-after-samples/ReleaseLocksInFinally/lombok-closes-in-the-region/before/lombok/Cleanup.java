package lombok;

public @interface Cleanup {}
