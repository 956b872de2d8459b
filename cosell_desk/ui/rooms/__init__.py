"""What the window's actions do, one room for each field of work. Each says what its actions do in `does()`."""
