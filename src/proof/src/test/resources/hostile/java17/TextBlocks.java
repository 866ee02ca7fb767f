import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TextBlocks {
  private final Lock lock = new ReentrantLock();
  private String text = """
      lock.lock();
      count++;
      lock.unlock();
      """;

  void inside(StringBuilder out) {
    lock.lock(); // site
    out.append("""
        lock.lock();
          "quoted" \""" and \
        joined
      lock.unlock();   \s
        """);
    out.append("""
lock.unlock(); // at the margin
    """.formatted());
    lock.unlock();
  }

  void beside() {
    String code = """
        try { lock.lock(); } finally { lock.unlock(); }
        """; lock.lock(); // site
    text += code + """
        lock.unlock();
        """; lock.unlock();
  }

  String quotes() {
    lock.lock(); // site
    String made = "lock.unlock();" + '"' + "// lock.lock(); /* " + '\'' + "\\";
    lock.unlock();
    return made;
  }
}
