import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Mailing {
  private final ReentrantLock outbox = new ReentrantLock();
  private final List<String> mails = new ArrayList<>();

  void welcome(String name, String town) {
    outbox.lock();
    try {
      mails.add(
          String.format(
              """
            Dear %s,

              greetings to %s!
            """,
              name,
              town));
      mails.add("Dear " + name + ",\n"
          + "we forgot: "
          + """
   indented by what the last line says
  """);
      mails.stream()
          .filter(mail -> !mail.isEmpty())
          .forEach(
              mail -> {
                System.out.println(mail);
              });
    } finally {
      outbox.unlock();
    }
  }
}
