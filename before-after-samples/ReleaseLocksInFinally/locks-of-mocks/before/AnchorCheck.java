import static org.mockito.Mockito.verify;

import java.util.concurrent.locks.Lock;

class AnchorCheck {
  void raisesTheAnchorUnderTheLock(Lock lock, Runnable raise) {
    raise.run();
    verify(lock).lock();
    raise.run();
    verify(lock).unlock();
  }
}
