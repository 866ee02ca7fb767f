package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Allman
{
	private final ReentrantLock lock = new ReentrantLock();
	private int n;

	int next(Runnable r)
	{
		lock.lock();
		try
		{
			r.run();
			return n++;
		}
		catch (IllegalStateException e)
		{
			return 0;
		}
		finally
		{
			lock.unlock();
		}
	}

	int attempt(Runnable r)
	{
		if (lock.tryLock())
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
}
