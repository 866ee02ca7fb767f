import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Signal {
  static final int LOUD = Integer.getInteger("loud", 3);
  static int level = 3;

  enum Kind {
    START,
    STOP,
    ALARM
  }

  private final ReadWriteLock members = new ReentrantReadWriteLock();
  private int handled;

  void handle(Kind kind, Runnable listener) {
    try {
      if (kind == Kind.START || kind == Kind.STOP) {
        members.writeLock().lockInterruptibly();
      } else if (kind != Kind.ALARM) {
        members.readLock().lockInterruptibly();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    try {
      listener.run();
    } finally {
      if (kind == Kind.START || kind == Kind.STOP) {
        members.writeLock().unlock();
      } else if (kind != Kind.ALARM) {
        members.readLock().unlock();
      }
    }
  }

  void sound(int volume, TimeUnit unit, Runnable listener) {
    try {
      if (volume > LOUD || unit == TimeUnit.DAYS) {
        members.readLock().lockInterruptibly();
      }
    } catch (InterruptedException e) {
      return;
    }
    try {
      listener.run();
    } finally {
      if (volume > LOUD || unit == TimeUnit.DAYS) {
        members.readLock().unlock();
      }
    }
  }

  void soundAtLevel(int volume, Runnable listener) {
    try {
      if (volume > level) {
        members.readLock().lockInterruptibly();
      }
    } catch (InterruptedException e) {
      return;
    }
    try {
      listener.run();
    } finally {
      if (volume > level) {
        members.readLock().unlock();
      }
    }
  }
}
