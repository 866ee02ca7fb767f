interface Job {
  void run(int size) throws Exception;
}
