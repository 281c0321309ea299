package main

import "videotasks"

func prepare(string) func(string, []byte) bool {
	return func(title string, text []byte) bool {
		problems, err := videotasks.ValidateJSON(title, text)
		return err == nil && problems == nil
	}
}
