module videotasks

go 1.19
