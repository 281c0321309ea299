// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan21TextToVideoRequest: Makes a video of 5 seconds from a prompt, with LoRA models of your own if
// you like.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan-t2v.md
type Wan21TextToVideoRequest struct {
	// Extra: Settings around the task. The sources disagree on whether it is required (of `enabled`):
	// it is marked as required; it has a default, as if it could be left out. Here holds: required.
	Extra *Wan21Extra `json:"extra,omitempty"`

	// Prompt: What the video shows. 1 to 2000 characters. Required. The page novita-markdown says:
	// Range: `1 <= x <= 2000`. The page novita-markdown says: Range: `1 <= x <= 2000`.
	Prompt string `json:"prompt"`

	// NegativePrompt: What the video should not show. At most 2000 characters. The page
	// novita-markdown says: Range: `0 <= x <= 2000`. The page novita-markdown says: Range: `0 <= x <=
	// 2000`.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// Width: Width of the video. In pixels. Allowed: 480, 720, 832, 1280. Default: 832. Width and
	// height go together; without one of them the video is 832x480.
	Width *Wan21TextToVideoWidth `json:"width,omitempty"`

	// Height: Height of the video. In pixels. Allowed: 480, 720, 832, 1280. Default: 480. A video 480
	// pixels wide is 832 pixels high. A video 832 pixels wide is 480 pixels high. A video 720 pixels
	// wide is 1280 pixels high. A video 1280 pixels wide is 720 pixels high. Width and height go
	// together; without one of them the video is 832x480.
	Height *Wan21TextToVideoHeight `json:"height,omitempty"`

	// Loras: LoRA models that change what the model makes. At most 3 items. Each item: One LoRA model,
	// made for the text to video model of Wan 2.1 with 14 billion parameters.
	Loras []Wan21Lora `json:"loras,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives the same video. -1 means a random seed.
	// -1 to 9999999999. Default: -1. The sources disagree on whether it is required: the seed is
	// required; the seed is optional and has a default. Here holds: optional.
	Seed *int64 `json:"seed,omitempty"`

	// Steps: Steps in which the video is worked out; more take longer. 1 to 40. Default: 30.
	Steps *int64 `json:"steps,omitempty"`

	// GuidanceScale: How closely the video keeps to the prompt; the higher, the closer, and the less
	// freedom is left. 0 to 10. Default: 5.0.
	GuidanceScale *float64 `json:"guidance_scale,omitempty"`

	// FlowShift: How far and how fast things move; the higher, the more. 1 to 10. Default: 5.0.
	FlowShift *float64 `json:"flow_shift,omitempty"`

	// EnableSafetyChecker: Whether the video is searched for harmful content. Default: true.
	EnableSafetyChecker *bool `json:"enable_safety_checker,omitempty"`

	// FastMode: Whether to be quick about it and cheaper, at some cost in quality. Default: false.
	FastMode *bool `json:"fast_mode,omitempty"`
}

// Wan21TextToVideoWidth is one of the constants of this type.
type Wan21TextToVideoWidth int64

const (
	Wan21TextToVideoWidth480  Wan21TextToVideoWidth = 480
	Wan21TextToVideoWidth720  Wan21TextToVideoWidth = 720
	Wan21TextToVideoWidth832  Wan21TextToVideoWidth = 832
	Wan21TextToVideoWidth1280 Wan21TextToVideoWidth = 1280
)

// Wan21TextToVideoHeight is one of the constants of this type.
type Wan21TextToVideoHeight int64

const (
	Wan21TextToVideoHeight480  Wan21TextToVideoHeight = 480
	Wan21TextToVideoHeight720  Wan21TextToVideoHeight = 720
	Wan21TextToVideoHeight832  Wan21TextToVideoHeight = 832
	Wan21TextToVideoHeight1280 Wan21TextToVideoHeight = 1280
)

// NewWan21TextToVideoRequest has all that a request needs.
func NewWan21TextToVideoRequest(prompt string) Wan21TextToVideoRequest {
	return Wan21TextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan21TextToVideoRequest) Endpoint() string {
	return "wan_2_1.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan21TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan21TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan21TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan21TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "extra", r.Extra, ofObject[Wan21Extra])
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "width", r.Width, ofInteger[Wan21TextToVideoWidth])
	put(members, "height", r.Height, ofInteger[Wan21TextToVideoHeight])
	putList(members, "loras", r.Loras, ofList(ofObject[Wan21Lora]))
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "steps", r.Steps, ofInteger[int64])
	put(members, "guidance_scale", r.GuidanceScale, ofNumber)
	put(members, "flow_shift", r.FlowShift, ofNumber)
	put(members, "enable_safety_checker", r.EnableSafetyChecker, ofBoolean)
	put(members, "fast_mode", r.FastMode, ofBoolean)
	return members
}

func (r *Wan21TextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "extra", &r.Extra, toObject[Wan21Extra]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "width", &r.Width, toInteger[Wan21TextToVideoWidth]),
		takePtr(members, "height", &r.Height, toInteger[Wan21TextToVideoHeight]),
		takeList(members, "loras", &r.Loras, toList(toObject[Wan21Lora])),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "steps", &r.Steps, toInteger[int64]),
		takePtr(members, "guidance_scale", &r.GuidanceScale, toNumber),
		takePtr(members, "flow_shift", &r.FlowShift, toNumber),
		takePtr(members, "enable_safety_checker", &r.EnableSafetyChecker, toBoolean),
		takePtr(members, "fast_mode", &r.FastMode, toBoolean),
	)
}

func (Wan21TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan21TextToVideoRequest)
	if value, given := body["extra"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("extra"), "object", value)
		} else {
			Wan21Extra{}.check(c, members, at.member("extra"))
		}
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
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2000 {
			c.length(at.member("negative_prompt"), "maxLength", 2000, text)
		}
	}
	if value, given := body["width"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("width"), "integer", value)
		} else if !among(number, allowedWan21TextToVideoRequest_Width...) {
			c.enum(at.member("width"), number, allowedWan21TextToVideoRequest_Width)
		}
	}
	if value, given := body["height"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("height"), "integer", value)
		} else if !among(number, allowedWan21TextToVideoRequest_Height...) {
			c.enum(at.member("height"), number, allowedWan21TextToVideoRequest_Height)
		}
	}
	if value, given := body["loras"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("loras"), "array", value)
		} else {
			if len(items) > 3 {
				c.items(at.member("loras"), "maxItems", 3, items)
			}
			for index, item := range items {
				if members1, ok := item.(map[string]any); !ok {
					c.wrongType(at.member("loras").item(index), "object", item)
				} else {
					Wan21Lora{}.check(c, members1, at.member("loras").item(index))
				}
			}
		}
	}
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("-1")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("-1"), number)
		} else if compare(number, Number("9999999999")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("9999999999"), number)
		}
	}
	if value, given := body["steps"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("steps"), "integer", value)
		} else if compare(number, Number("1")) < 0 {
			c.outOfRange(at.member("steps"), "minimum", Number("1"), number)
		} else if compare(number, Number("40")) > 0 {
			c.outOfRange(at.member("steps"), "maximum", Number("40"), number)
		}
	}
	if value, given := body["guidance_scale"]; given {
		if number, ok := asNumber(value); !ok {
			c.wrongType(at.member("guidance_scale"), "number", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("guidance_scale"), "minimum", Number("0"), number)
		} else if compare(number, Number("10")) > 0 {
			c.outOfRange(at.member("guidance_scale"), "maximum", Number("10"), number)
		}
	}
	if value, given := body["flow_shift"]; given {
		if number, ok := asNumber(value); !ok {
			c.wrongType(at.member("flow_shift"), "number", value)
		} else if compare(number, Number("1")) < 0 {
			c.outOfRange(at.member("flow_shift"), "minimum", Number("1"), number)
		} else if compare(number, Number("10")) > 0 {
			c.outOfRange(at.member("flow_shift"), "maximum", Number("10"), number)
		}
	}
	if value, given := body["enable_safety_checker"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("enable_safety_checker"), "boolean", value)
		}
	}
	if value, given := body["fast_mode"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("fast_mode"), "boolean", value)
		}
	}
	if is(body, "width", Number("480")) {
		says := "A video 480 pixels wide is 832 pixels high"
		if is(body, "height", Number("480"), Number("720"), Number("1280")) {
			c.allow(at.member("height"), body["height"], allowed1Wan21TextToVideoRequest_Height, says)
		}
	}
	if !given(body, "width") || is(body, "width", Number("832")) {
		says := "A video 832 pixels wide is 480 pixels high"
		if is(body, "height", Number("720"), Number("832"), Number("1280")) {
			c.allow(at.member("height"), body["height"], allowed2Wan21TextToVideoRequest_Height, says)
		}
	}
	if is(body, "width", Number("720")) {
		says := "A video 720 pixels wide is 1280 pixels high"
		if is(body, "height", Number("480"), Number("720"), Number("832")) {
			c.allow(at.member("height"), body["height"], allowed3Wan21TextToVideoRequest_Height, says)
		}
	}
	if is(body, "width", Number("1280")) {
		says := "A video 1280 pixels wide is 720 pixels high"
		if is(body, "height", Number("480"), Number("832"), Number("1280")) {
			c.allow(at.member("height"), body["height"], allowed4Wan21TextToVideoRequest_Height, says)
		}
	}
}

func (Wan21TextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan-t2v.md",
		nil,
		[]string{"/seed required", "novita-rendered: the seed is required; novita-markdown: the seed is optional and has a default; here holds: optional", "/extra/webhook/test_mode/enabled required", "novita-markdown: it is marked as required; novita-markdown: it has a default, as if it could be left out; here holds: required"},
	}
}

var allowed1Wan21TextToVideoRequest_Height = []any{Number("832")}

var allowed2Wan21TextToVideoRequest_Height = []any{Number("480")}

var allowed3Wan21TextToVideoRequest_Height = []any{Number("1280")}

var allowed4Wan21TextToVideoRequest_Height = []any{Number("720")}

var namesWan21TextToVideoRequest = []string{"extra", "prompt", "negative_prompt", "width", "height", "loras", "seed", "steps", "guidance_scale", "flow_shift", "enable_safety_checker", "fast_mode"}

var allowedWan21TextToVideoRequest_Width = []any{Number("480"), Number("720"), Number("832"), Number("1280")}

var allowedWan21TextToVideoRequest_Height = []any{Number("480"), Number("720"), Number("832"), Number("1280")}

// Wan21TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan-t2v.md
type Wan21TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan21TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan21TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan21TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan21TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan21TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan21TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan21TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan21TextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan-t2v.md",
		nil,
		nil,
	}
}

var namesWan21TextToVideoResponse = []string{"task_id"}
