// Code generated from specs; DO NOT EDIT.
// Generated from the files in specs/: edit there, then run `make generate`.

package videotasks

// TaskResultResponse: State of a task and, once it has succeeded, where its files are.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-task-result
type TaskResultResponse struct {
	// Task: The task itself. Required.
	Task TaskResultTask `json:"task"`

	// Videos: Videos of the task; empty until there are any. Each item: One video.
	Videos []TaskResultVideo `json:"videos,omitempty"`

	// Images: Images of the task; empty for a task that makes none. Each item: One image.
	Images []TaskResultImage `json:"images,omitempty"`

	// Audios: Sounds of the task; empty for a task that makes none. Each item: One sound.
	Audios []TaskResultAudio `json:"audios,omitempty"`

	// Extra: Additions that some models and providers make.
	Extra *TaskResultExtra `json:"extra,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r TaskResultResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r TaskResultResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultResponse) members() map[string]any {
	members := map[string]any{}
	members["task"] = ofObject[TaskResultTask](r.Task)
	putList(members, "videos", r.Videos, ofList(ofObject[TaskResultVideo]))
	putList(members, "images", r.Images, ofList(ofObject[TaskResultImage]))
	putList(members, "audios", r.Audios, ofList(ofObject[TaskResultAudio]))
	put(members, "extra", r.Extra, ofObject[TaskResultExtra])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultResponse) read(members map[string]any) error {
	return first(
		take(members, "task", &r.Task, toObject[TaskResultTask]),
		takeList(members, "videos", &r.Videos, toList(toObject[TaskResultVideo])),
		takeList(members, "images", &r.Images, toList(toObject[TaskResultImage])),
		takeList(members, "audios", &r.Audios, toList(toObject[TaskResultAudio])),
		takePtr(members, "extra", &r.Extra, toObject[TaskResultExtra]),
		takeMore(members, namesTaskResultResponse, &r.AdditionalProperties),
	)
}

func (TaskResultResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task"]; !given {
		c.required(at.member("task"))
	} else if members, ok := value.(map[string]any); !ok {
		c.wrongType(at.member("task"), "object", value)
	} else {
		TaskResultTask{}.check(c, members, at.member("task"))
	}
	if value, given := body["videos"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("videos"), "array", value)
		} else {
			for index, item := range items {
				if members1, ok := item.(map[string]any); !ok {
					c.wrongType(at.member("videos").item(index), "object", item)
				} else {
					TaskResultVideo{}.check(c, members1, at.member("videos").item(index))
				}
			}
		}
	}
	if value, given := body["images"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("images"), "array", value)
		} else {
			for index, item := range items {
				if members1, ok := item.(map[string]any); !ok {
					c.wrongType(at.member("images").item(index), "object", item)
				} else {
					TaskResultImage{}.check(c, members1, at.member("images").item(index))
				}
			}
		}
	}
	if value, given := body["audios"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("audios"), "array", value)
		} else {
			for index, item := range items {
				if members1, ok := item.(map[string]any); !ok {
					c.wrongType(at.member("audios").item(index), "object", item)
				} else {
					TaskResultAudio{}.check(c, members1, at.member("audios").item(index))
				}
			}
		}
	}
	if value, given := body["extra"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("extra"), "object", value)
		} else {
			TaskResultExtra{}.check(c, members, at.member("extra"))
		}
	}
}

func (TaskResultResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-task-result",
		nil,
		[]string{"/videos/items/video_url_ttl type", "novita: lifetimes of videos and sounds are texts, that of an image is an integer; the examples show both; the vendor's own client: every lifetime is read as an integer; here holds: a number or a text of digits, for videos, images and sounds alike; null counts as left out", "/extra/seed type", "novita: the seed and the debug times are texts; the vendor's own client: they are read as integers; here holds: a number or a text of digits; null counts as left out"},
	}
}

var namesTaskResultResponse = []string{"task", "videos", "images", "audios", "extra"}
