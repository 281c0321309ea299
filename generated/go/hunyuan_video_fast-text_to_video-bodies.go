// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/hunyuan_video_fast/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// HunyuanVideoFastTextToVideoRequest: Makes a video from a prompt.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md
type HunyuanVideoFastTextToVideoRequest struct {
	// ModelName: Name of the model, of which there is one. Only value: "hunyuan-video-fast". Required.
	ModelName HunyuanVideoFastTextToVideoModelName `json:"model_name"`

	// Width: Width of the video. In pixels. Allowed: 720, 1280. Required.
	Width HunyuanVideoFastTextToVideoWidth `json:"width"`

	// Height: Height of the video. In pixels. Allowed: 720, 1280. Required. A video of 1280 pixels in
	// width has 720 in height. A video of 720 pixels in width has 1280 in height.
	Height HunyuanVideoFastTextToVideoHeight `json:"height"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. -1 to 9999999999.
	// Required.
	Seed int64 `json:"seed"`

	// Steps: Steps in which the video is worked out; more take longer. 2 to 30. Required.
	Steps int64 `json:"steps"`

	// Prompt: What the video shows. 1 to 2000 characters. Required.
	Prompt string `json:"prompt"`
}

// HunyuanVideoFastTextToVideoModelName is one of the constants of this type.
type HunyuanVideoFastTextToVideoModelName string

const (
	HunyuanVideoFastTextToVideoModelNameHunyuanVideoFast HunyuanVideoFastTextToVideoModelName = "hunyuan-video-fast"
)

// HunyuanVideoFastTextToVideoWidth is one of the constants of this type.
type HunyuanVideoFastTextToVideoWidth int64

const (
	HunyuanVideoFastTextToVideoWidth720  HunyuanVideoFastTextToVideoWidth = 720
	HunyuanVideoFastTextToVideoWidth1280 HunyuanVideoFastTextToVideoWidth = 1280
)

// HunyuanVideoFastTextToVideoHeight is one of the constants of this type.
type HunyuanVideoFastTextToVideoHeight int64

const (
	HunyuanVideoFastTextToVideoHeight720  HunyuanVideoFastTextToVideoHeight = 720
	HunyuanVideoFastTextToVideoHeight1280 HunyuanVideoFastTextToVideoHeight = 1280
)

// NewHunyuanVideoFastTextToVideoRequest has all that a request needs.
func NewHunyuanVideoFastTextToVideoRequest(modelName HunyuanVideoFastTextToVideoModelName, width HunyuanVideoFastTextToVideoWidth, height HunyuanVideoFastTextToVideoHeight, seed int64, steps int64, prompt string) HunyuanVideoFastTextToVideoRequest {
	return HunyuanVideoFastTextToVideoRequest{ModelName: modelName, Width: width, Height: height, Seed: seed, Steps: steps, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (HunyuanVideoFastTextToVideoRequest) Endpoint() string {
	return "hunyuan_video_fast.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r HunyuanVideoFastTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r HunyuanVideoFastTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *HunyuanVideoFastTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r HunyuanVideoFastTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["model_name"] = ofText[HunyuanVideoFastTextToVideoModelName](r.ModelName)
	members["width"] = ofInteger[HunyuanVideoFastTextToVideoWidth](r.Width)
	members["height"] = ofInteger[HunyuanVideoFastTextToVideoHeight](r.Height)
	members["seed"] = ofInteger[int64](r.Seed)
	members["steps"] = ofInteger[int64](r.Steps)
	members["prompt"] = ofText[string](r.Prompt)
	return members
}

func (r *HunyuanVideoFastTextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "model_name", &r.ModelName, toText[HunyuanVideoFastTextToVideoModelName]),
		take(members, "width", &r.Width, toInteger[HunyuanVideoFastTextToVideoWidth]),
		take(members, "height", &r.Height, toInteger[HunyuanVideoFastTextToVideoHeight]),
		take(members, "seed", &r.Seed, toInteger[int64]),
		take(members, "steps", &r.Steps, toInteger[int64]),
		take(members, "prompt", &r.Prompt, toText[string]),
	)
}

func (HunyuanVideoFastTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesHunyuanVideoFastTextToVideoRequest)
	if value, given := body["model_name"]; !given {
		c.required(at.member("model_name"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("model_name"), "string", value)
	} else if !among(text, allowedHunyuanVideoFastTextToVideoRequest_ModelName...) {
		c.enum(at.member("model_name"), text, allowedHunyuanVideoFastTextToVideoRequest_ModelName)
	}
	if value, given := body["width"]; !given {
		c.required(at.member("width"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("width"), "integer", value)
	} else if !among(number, allowedHunyuanVideoFastTextToVideoRequest_Width...) {
		c.enum(at.member("width"), number, allowedHunyuanVideoFastTextToVideoRequest_Width)
	}
	if value, given := body["height"]; !given {
		c.required(at.member("height"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("height"), "integer", value)
	} else if !among(number, allowedHunyuanVideoFastTextToVideoRequest_Height...) {
		c.enum(at.member("height"), number, allowedHunyuanVideoFastTextToVideoRequest_Height)
	}
	if value, given := body["seed"]; !given {
		c.required(at.member("seed"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("seed"), "integer", value)
	} else if compare(number, Number("-1")) < 0 {
		c.outOfRange(at.member("seed"), "minimum", Number("-1"), number)
	} else if compare(number, Number("9999999999")) > 0 {
		c.outOfRange(at.member("seed"), "maximum", Number("9999999999"), number)
	}
	if value, given := body["steps"]; !given {
		c.required(at.member("steps"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("steps"), "integer", value)
	} else if compare(number, Number("2")) < 0 {
		c.outOfRange(at.member("steps"), "minimum", Number("2"), number)
	} else if compare(number, Number("30")) > 0 {
		c.outOfRange(at.member("steps"), "maximum", Number("30"), number)
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 2000 {
		c.length(at.member("prompt"), "maxLength", 2000, text)
	}
	if is(body, "width", Number("1280")) {
		says := "A video of 1280 pixels in width has 720 in height"
		if is(body, "height", Number("1280")) {
			c.allow(at.member("height"), body["height"], allowed1HunyuanVideoFastTextToVideoRequest_Height, says)
		}
	}
	if is(body, "width", Number("720")) {
		says := "A video of 720 pixels in width has 1280 in height"
		if is(body, "height", Number("720")) {
			c.allow(at.member("height"), body["height"], allowed2HunyuanVideoFastTextToVideoRequest_Height, says)
		}
	}
}

func (HunyuanVideoFastTextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md",
		nil,
		nil,
	}
}

var allowed1HunyuanVideoFastTextToVideoRequest_Height = []any{Number("720")}

var allowed2HunyuanVideoFastTextToVideoRequest_Height = []any{Number("1280")}

var namesHunyuanVideoFastTextToVideoRequest = []string{"model_name", "width", "height", "seed", "steps", "prompt"}

var allowedHunyuanVideoFastTextToVideoRequest_ModelName = []any{"hunyuan-video-fast"}

var allowedHunyuanVideoFastTextToVideoRequest_Width = []any{Number("720"), Number("1280")}

var allowedHunyuanVideoFastTextToVideoRequest_Height = []any{Number("720"), Number("1280")}

// HunyuanVideoFastTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md
type HunyuanVideoFastTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r HunyuanVideoFastTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r HunyuanVideoFastTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *HunyuanVideoFastTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r HunyuanVideoFastTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *HunyuanVideoFastTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesHunyuanVideoFastTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (HunyuanVideoFastTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (HunyuanVideoFastTextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md",
		nil,
		nil,
	}
}

var namesHunyuanVideoFastTextToVideoResponse = []string{"task_id"}
