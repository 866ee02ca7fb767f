package shop.till;

import shop.store.NamedLock;
import shop.store.Stock;

/** Sells. Its lines end in CR LF. */
public final class Register {
    private final NamedLock drawer = new NamedLock("drawer");
    private final Stock stock;
    private long cents;

    public Register(Stock stock) {
        this.stock = stock;
    }

    public void sell(String article, long price) {
        drawer.lock();
        try {
            stock.add(article, -1);
            cents += price;
        } finally {
            drawer.unlock();
        }
    }

    public void refund(long price) {
        drawer.lock();
        try {
            if (price > cents) {
                return;
            }
            cents -= price;
        } finally {
            drawer.unlock();
        }
    }

    public void close(Runnable printer) {
        drawer.lock();
        if (cents == 0) {
            drawer.unlock();
            printer.run();
            return;
        }
        cents = 0;
        drawer.unlock();
    }
}
