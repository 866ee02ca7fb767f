package io.github.lockscope.proof.oracle;

/**
 * A method or field, by what it is known by in both versions of a program.
 *
 * @param owner its class, by internal name
 */
record Member(String owner, String name, String descriptor) {
  /** Its class and its name, as a reader knows them. */
  String label() {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
