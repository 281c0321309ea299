// Lets bodies pass through the classes that quicktype makes for C#, a bundle of one body on each line.
using System;
using QuickType;

static class Pass
{
    static void Main()
    {
        for (string line; (line = Console.In.ReadLine()) != null;)
        {
            try
            {
                Console.Out.WriteLine(VideotasksBundle.FromJson(line).ToJson());
            }
            catch (Exception error)
            {
                Console.Out.WriteLine("refused: " + error.Message.Replace("\n", " "));
            }
        }
    }
}
