package com.acme.text;

/** What is printed. */
public class Line {}
