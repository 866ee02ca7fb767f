module shop.modular {
  exports shop.modular;
}
