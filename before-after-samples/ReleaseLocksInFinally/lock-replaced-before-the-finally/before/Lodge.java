import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lodge {
  private Lock door = new ReentrantLock();
  private final Lock shed = new ReentrantLock();
  private final Lock[] rooms = {new ReentrantLock(), new ReentrantLock()};
  private int room;
  private int guests;

  void renovate() {
    door.lock();
    try {
      guests++;
      replaceDoor();
    } finally {
      door.unlock();
    }
  }

  void moveOn() {
    rooms[room].lock();
    try {
      nextRoom();
    } finally {
      rooms[room].unlock();
    }
  }

  void store() {
    shed.lock();
    try {
      replaceDoor();
    } finally {
      shed.unlock();
    }
  }

  void enter() {
    door.lock();
    try {
      guests++;
    } finally {
      door.unlock();
    }
  }

  private void replaceDoor() {
    door = new ReentrantLock();
  }

  private void nextRoom() {
    room = 1;
  }
}
