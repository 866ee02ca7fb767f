package bank;

class Teller {
  private final Branch branch = new Branch();

  void serve(String owner) {
    branch.open(owner);
    branch.pay(owner, 100L);
  }
}
