import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Census {
  private final ReentrantLock register = new ReentrantLock();
  private int count;
  private int total;

  int add(String families) {
    try {
      int count = Integer.parseInt(families);
      register.lock();
      total += count;
    } finally {
      register.unlock();
    }
    return count;
  }

  void addAll(String first, List<String> others) {
    try {
      String name = first.strip();
      register.lock();
      total += name.length();
    } finally {
      register.unlock();
    }
    for (String name : others) {
      System.out.println(name);
    }
  }

  void addAny(Object family) {
    try {
      if (!(family instanceof Integer size)) {
        throw new IllegalArgumentException("no family");
      }
      register.lock();
      total += size;
    } finally {
      register.unlock();
    }
    Runnable print = () -> System.out.println(total);
    if (family instanceof Integer size && size > 11) {
      print.run();
    }
  }

  void addGroup(int month) {
    switch (month) {
      case 1:
        try {
          int born = Integer.parseInt("1" + month);
          register.lock();
          total += born;
        } finally {
          register.unlock();
        }
        break;
      default:
        int born = month;
        total -= born;
    }
  }
}
