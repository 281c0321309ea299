module videotasks-example

go 1.19
