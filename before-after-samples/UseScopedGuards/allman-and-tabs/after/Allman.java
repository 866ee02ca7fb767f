package com.acme;

import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Allman
{
	private final ReentrantLock lock = new ReentrantLock();
	private int n;

	int next(Runnable r)
	{
		try (LockScope held = LockScope.acquire(lock))
		{
			try
			{
				r.run();
				return n++;
			}
			catch (IllegalStateException e)
			{
				return 0;
			}
		}
	}

	int attempt(Runnable r)
	{
		try (LockScope held = LockScope.tryAcquire(lock))
		{
			if (held != null)
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
}
