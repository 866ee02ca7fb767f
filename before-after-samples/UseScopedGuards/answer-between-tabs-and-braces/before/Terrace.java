package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Terrace
{
	private final ReentrantLock lock = new ReentrantLock();
	private int n;

	int attempt(Runnable r)
	{
		boolean got = lock.tryLock();
		/*
		 * Whoever has it runs it.
		 */
		if(got)
		{
			try
			{
				r.run();
			}
			finally
			{
				lock.unlock();
			}
		}
		else
		{
			n--;
		}
		return n;
	}

	int refused(Runnable r)
	{
		boolean got = lock.tryLock();
		if (!got) // busy
			return -1;

		try
		{
			r.run();
			return n++;
		}
		finally
		{
			// others may now
			lock.unlock();
		}
	}
}
