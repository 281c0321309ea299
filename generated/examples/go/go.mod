module videotasks-example

go 1.19

require videotasks v0.0.0

replace videotasks => ../../go
