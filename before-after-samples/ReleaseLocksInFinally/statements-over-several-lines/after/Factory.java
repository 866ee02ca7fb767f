import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Factory {
    private final ReentrantLock belt = new ReentrantLock();
    private final List<String> goods = new ArrayList<>();

    void run(int speed, String... orders) {
        belt.lock();
        try {
            String[] stages = {
                "cut",
                "glue", // twice
            };
            int[] weights = new int[] {
                5,
                6
            };
            shifts:
            for (String order : orders) {
                do {
                    goods.add(order
                            + stages[0]);
                    if (order.isEmpty())
                        break shifts;
                    else if (speed > weights[0]) {
                        continue shifts;
                    } else
                        speed++;
                } while (goods.size() < 3);
            }
            switch (speed) {
                case 1:
                    goods.clear();
                    break;
                // Full speed.
                default:
                    goods.add("more");
            }
            /*
             * Broken goods
             * are counted later.
             */
            try (AutoCloseable lamp = () -> goods.add("off");
                    AutoCloseable horn = () -> goods.add("quiet")) {
                goods.replaceAll(
                        good -> {
                            // Shiny.
                            return good.trim() + lamp + horn;
                        });
            } catch (RuntimeException
                    | Error e) {
                goods.remove(0);
            } catch (Exception e) {
                throw new IllegalStateException(
                        e);
            } finally {
                goods.add("done");
            }
            new Thread() {
                /** Cleans up. */
                @Override
                public void run() {
                    goods.clear();
                }
            }.start();
            synchronized (goods) {
                while (speed-- > 0)
                    goods.add("last");
            }
            goods.stream()
                .map(String::trim)
                .forEach(System.out::println)
                // to the yard
            ;
        } finally {
            belt.unlock();
        }
    }
}
