import com.acme.PageLock;

class Page {
  private final PageLock lock = new PageLock();
  private int fill;

  int fill() {
    lock.pin();
    int now = fill++;
    lock.unlatch();
    return now;
  }
}
