import java.util.concurrent.locks.Lock;

final class Mailer {
	static void send(Lock outbox, Runnable transport) throws InterruptedException {
		outbox.lockInterruptibly(); // may be cancelled
		transport.run();
		outbox.unlock();
	}

	private Mailer() {
	}
}
