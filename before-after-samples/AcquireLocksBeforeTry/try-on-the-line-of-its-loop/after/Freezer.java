import java.util.concurrent.locks.ReentrantLock;

class Freezer {
    private final ReentrantLock[] drawers = new ReentrantLock[16];
    private int[] degrees = new int[16];

    void defrost(){
        for(int i = 0; i<16;i++){
            drawers[i].lock();
            try{
                final int now = degrees[i];
                degrees[i] = now / 2;

                if(now > 4)
                    while(degrees[i]-- > 4){} // slowly

            }finally {
                drawers[i].unlock();
            }
        }
    }

    void open(int drawer, boolean wide) {
        if (wide) { // lets the cold out
            // one at a time
            drawers[drawer].lock(); // not the others
            try {
                degrees[drawer] += 3;
            } finally {
                drawers[drawer].unlock();
            }
        } else if (drawer > 0) {
            /* a crack */ drawers[drawer].lock();
            try {
                degrees[drawer]++;
            } finally {
                drawers[drawer].unlock();
            }
        }
    }
}
