// What the compiler refuses: each line with a mark behind it, and no other.
package main

import v "videotasks"

var (
	text  = v.ViduQ1TextToVideoRequest{Prompt: "x"}
	image = v.Vidu20ImageToVideoRequest{}
)

func wrong() {
	text.Sed = v.Ptr(int64(1))                                   // refused
	text.Prompt = 5                                              // refused
	text.Prompt = v.Ptr("x")                                     // refused
	text.Seed = v.Ptr("5")                                       // refused
	text.Seed = v.Ptr(1.5)                                       // refused
	text.Bgm = v.Ptr(1)                                          // refused
	text.AspectRatio = v.Ptr("9:17")                             // refused
	text.AspectRatio = v.Ptr(v.Vidu20ImageToVideoDuration4)      // refused
	text.AspectRatio = v.Ptr(v.ViduQ1TextToVideoAspectRatio21x9) // refused
	text.Duration = v.Ptr(11)                                    // refused
	image.Images = "https://example.com/a.png"                   // refused
	text = v.NewViduQ1TextToVideoRequest()                       // refused
	text = v.NewVidu20ImageToVideoRequest([]string{})            // refused
	text = v.ViduQ1TextToVideoRequest{Frobnicate: 1}             // refused
}

func right() {
	text.AspectRatio = v.Ptr(v.ViduQ1TextToVideoAspectRatio9x16)
	text.Seed, text.Bgm = v.Ptr(int64(0)), v.Ptr(false)
	image.Images = []string{}
	text = v.NewViduQ1TextToVideoRequest("x")
}

func main() {
	right()
	wrong()
}
