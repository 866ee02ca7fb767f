import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  final ReentrantLock ramp = new ReentrantLock();
  private final List<String> cars = new ArrayList<>();

  void closeBehind() {
    try {
      ramp.lock();
    } finally {
      cars.clear();
    }
  }

  void closeResource(AutoCloseable door) throws Exception {
    try (AutoCloseable closing = door) {
      ramp.lock();
    }
  }

  boolean attemptAndClose() {
    try {
      return ramp.tryLock();
    } finally {
      cars.clear();
    }
  }

  void fallThrough(int kind) {
    switch (kind) {
      case 31:
        ramp.lock();
      case 32:
        cars.add("thirty-two");
    }
  }

  void anotherRound(int rounds) {
    for (int i = 0; i < rounds; i++) {
      cars.add("round");
      ramp.lock();
    }
  }

  void askAgain(Iterator<String> names) {
    do {
      ramp.lock();
    } while (cars.remove(names.next()));
  }

  void inBranch(boolean open) {
    String name = "nobody";
    if (open) {
      ramp.lock();
      name = "somebody".trim();
    }
    cars.add(name);
  }

  void takeAll(Iterator<ReentrantLock> ramps) {
    while (ramps.hasNext()) {
      ramps.next().lock();
    }
  }

  void takeOnce(ReentrantLock bridge) {
    bridge.lock();
    try {
      ramp.lock();
    } finally {
      bridge.unlock();
    }
  }
}
