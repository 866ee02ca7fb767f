package io.github.lockscope.proof.oracle;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Where the virtual machine takes the questions of instrumented code; public for that only. */
public final class Bootstraps {
  private Bootstraps() {}

  /** Links a question to the world that its class was loaded into. */
  public static CallSite link(MethodHandles.Lookup asker, String name, MethodType type, int site)
      throws ReflectiveOperationException {
    return ((ProgramLoader) asker.lookupClass().getClassLoader()).link(asker, type, site);
  }
}
