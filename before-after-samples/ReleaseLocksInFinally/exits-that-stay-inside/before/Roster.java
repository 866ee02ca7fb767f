import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Roster {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> names = new ArrayList<>();
  private int longest;

  void tidy(int limit) {
    lock.lock();
    names.removeIf(
        name -> {
          return name.isBlank();
        });
    names.sort(
        new Comparator<String>() {
          @Override
          public int compare(String one, String other) {
            return one.length() - other.length();
          }
        });
    outer:
    for (String name : names) {
      for (char letter : name.toCharArray()) {
        if (letter == '#') {
          continue outer;
        }
        if (letter == '!') {
          break outer;
        }
      }
      switch (name.length()) {
        case 0:
          break;
        default:
          longest = Math.min(limit, name.length());
          break;
      }
    }
    lock.unlock();
  }
}
