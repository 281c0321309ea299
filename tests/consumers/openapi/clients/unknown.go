// Gives a request a member that it does not have: nothing that compiles.
package main

import openapi "github.com/GIT_USER_ID/GIT_REPO_ID"

func main() {
	body := openapi.NewViduQ1TextToVideoRequest("a lighthouse in a storm")
	body.Frobnicate = 1
}
