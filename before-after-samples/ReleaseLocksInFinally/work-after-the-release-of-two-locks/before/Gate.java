import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Gate {
    private final Lock inner = new ReentrantLock();
    private final Lock outer = new ReentrantLock();

    void pass(Runnable walk, BooleanSupplier isShut) {
        outer.lock();
        inner.lock();
        if (isShut.getAsBoolean()) {
            inner.unlock();
            walk.run();
            outer.unlock();
            walk.run();
            return;
        }
        walk.run();
        inner.unlock();
        outer.unlock();
    }
}
