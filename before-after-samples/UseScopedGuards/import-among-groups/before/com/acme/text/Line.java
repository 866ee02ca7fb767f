package com.acme.text;

/** What is printed. */
public record Line(String text) {}
