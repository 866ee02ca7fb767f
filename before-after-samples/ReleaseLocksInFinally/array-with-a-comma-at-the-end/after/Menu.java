import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

class Menu {
  private final ReentrantLock kitchen = new ReentrantLock();
  private String soup = "leek";

  void print() {
    kitchen.lock();
    try {
      String[] courses = {
        soup,
        "fish",
      };
      @SuppressWarnings({
        "unused",
        "unchecked",
      })
      int prices[] = {
        4,
        19, // with bread
      };
      System.out.println(Arrays.toString(courses) + prices[0]);
    } finally {
      kitchen.unlock();
    }
    soup = "none";
  }
}
