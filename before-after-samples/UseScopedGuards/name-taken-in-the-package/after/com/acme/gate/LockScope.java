package com.acme.gate;

enum LockScope {
  PROCESS,
  MACHINE
}
