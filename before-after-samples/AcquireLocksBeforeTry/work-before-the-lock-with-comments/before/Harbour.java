package sea;

import java.util.concurrent.locks.ReentrantLock;

class Harbour {
    private final ReentrantLock quay = new ReentrantLock();
    private int crates;

    void unload(Object cargo) {
        // A ship comes in.

        try { // with some care

            // Only numbers are cargo.
            if (!(cargo instanceof Integer count)) {
                throw new IllegalArgumentException("no cargo");
            }

            int left = count; // to carry
            while (left > 40) {
                // Too many for one crane.
                left -= 40;
                if (left == 13) {
                    break;
                }
            }

            /*
             * Now for the quay:
             *   one ship only
             */
            quay.lock(); // tied up

            // Down they go.
            crates += left;
        } finally {
            quay.unlock();
        }
    }
}
