class Origin {
  protected volatile boolean started;
}
