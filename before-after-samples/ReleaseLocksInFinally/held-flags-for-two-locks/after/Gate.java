import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Gate {
    private final Lock inner = new ReentrantLock();
    private final Lock outer = new ReentrantLock();

    void pass(Runnable walk, BooleanSupplier isShut) {
        outer.lock();
        boolean outerHeld = true;
        try {
            inner.lock();
            boolean innerHeld = true;
            try {
                if (isShut.getAsBoolean()) {
                    innerHeld = false;
                    inner.unlock();
                    walk.run();
                    outerHeld = false;
                    outer.unlock();
                    walk.run();
                    return;
                }
                walk.run();
            } finally {
                if (innerHeld) {
                    inner.unlock();
                }
            }
        } finally {
            if (outerHeld) {
                outer.unlock();
            }
        }
    }
}
