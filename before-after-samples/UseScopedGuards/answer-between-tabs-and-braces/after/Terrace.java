package com.acme;

import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Terrace
{
	private final ReentrantLock lock = new ReentrantLock();
	private int n;

	int attempt(Runnable r)
	{
		try (LockScope held = LockScope.tryAcquire(lock))
		{
			/*
			 * Whoever has it runs it.
			 */
			if(held != null)
			{
				r.run();
			}
			else
			{
				n--;
			}
		}
		return n;
	}

	int refused(Runnable r)
	{
		try (LockScope held = LockScope.tryAcquire(lock))
		{
			if (held == null) // busy
				return -1;
			r.run();
			return n++;
			// others may now
		}
	}
}
