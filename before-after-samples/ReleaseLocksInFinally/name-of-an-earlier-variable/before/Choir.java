import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Choir {
  private final ReentrantLock stage = new ReentrantLock();
  private final List<String> singers = new ArrayList<>();

  String loop() {
    stage.lock();
    for (String singer : singers) {
      System.out.println(singer);
    }
    String singer = singers.get(0);
    stage.unlock();
    return "loop " + singer;
  }

  String lambda() {
    stage.lock();
    singers.forEach(voice -> System.out.println(voice));
    String voice = singers.get(1);
    stage.unlock();
    return "lambda " + voice;
  }

  String block() {
    stage.lock();
    {
      int pitch = 440;
      System.out.println(pitch);
    }
    int pitch = singers.size();
    stage.unlock();
    return "block " + pitch;
  }

  String handler(String number) {
    stage.lock();
    try {
      singers.remove(Integer.parseInt(number));
    } catch (NumberFormatException last) {
      singers.clear();
    }
    String last = singers.toString();
    stage.unlock();
    return "handler " + last;
  }
}
