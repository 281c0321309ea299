"""What a strict type checker must refuse: each line below with the code of its error."""

# fmt: off
import videotasks.mock
from videotasks import AsyncClient, Client, KlingShot, KlingShotDict, ViduQ1ReferenceToVideoRequest

client = Client("highwayapi")
images = ["https://example.com/a.png"]

client.vidu_q1.reference_to_video(images=images, prompt="x", duration=11)  # arg-type
client.vidu_q1.reference_to_video(images=images, prompt="x", aspect_ratio="9:17")  # arg-type
client.vidu_q1.reference_to_video(images=images, prompt=3)  # arg-type
client.vidu_q1.reference_to_video(images=images)  # call-arg
client.vidu_q1.reference_to_video(images=images, prompt="x", promt="x")  # call-arg
client.vidu_q2.reference_to_video(prompt="x", subjects=[{"id": "dog"}])  # list-item
client.vidu_q2.reference_to_video(prompt="x", subjects=[KlingShot(prompt="x")])  # list-item
KlingShot(prompt="x", duration="4")  # arg-type
KlingShot(promt="x")  # call-arg
KlingShot(prompt="x").duraton  # attr-defined
KlingShot(prompt="x").duration = "4"  # assignment
shot: KlingShotDict = {"promt": "x"}  # typeddict-unknown-key, typeddict-item
client.vidu_q9.reference_to_video(prompt="x")  # attr-defined
ViduQ1ReferenceToVideoRequest(images=images, prompt="x").promt  # attr-defined
ViduQ1ReferenceToVideoRequest("x")  # call-arg
ViduQ1ReferenceToVideoRequest(images=images, prompt="x").prompt = "y"  # misc
client.vidu_q1.text_to_video(prompt="x", timeout="5")  # arg-type
client.vidu_q1.text_to_video(prompt="x", validation="maybe")  # arg-type
AsyncClient("highwayapi").task("t").wait().videos  # attr-defined
Client("novitaa")  # arg-type
AsyncClient("Novita")  # arg-type
videotasks.Cleint  # attr-defined
videotasks.mock.Platform  # attr-defined
Client(["novita", "ppioo"])  # list-item
Client(["novita"], api_key=["x"])  # arg-type
