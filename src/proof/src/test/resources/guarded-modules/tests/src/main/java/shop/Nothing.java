package shop;

public final class Nothing {}
