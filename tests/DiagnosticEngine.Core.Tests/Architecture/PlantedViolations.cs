#pragma warning disable CS0649, CS0169, MA0048, CA1812, CA1822, CA1823, IDE0051, IDE0052, CS0414, CA1050 // Planted on purpose, all in one place: the room test must find each of them.
namespace DiagnosticEngine.Numerics
{
    internal sealed class PlantedBody
    {
        public int Count() => DiagnosticEngine.Sessions.SessionSnapshot.CurrentFormat + new DiagnosticEngine.Sessions.SessionOptions().MaxItems;
    }

    internal sealed class PlantedField
    {
        private readonly DiagnosticEngine.Items.Item? _item;
    }

    internal sealed class PlantedLambda
    {
        public Func<int> Make(int n) => () => n + new DiagnosticEngine.Roadmaps.RoadmapParameters().MaxSteps;
    }
}

namespace DiagnosticEngine.Selection
{
    internal sealed class PlantedSibling
    {
        public object Make() => new DiagnosticEngine.Stopping.MaxItemsRule(1);
    }
}

namespace DiagnosticEngine.Curricula
{
    internal sealed class PlantedGenericArgument
    {
        public int Count() => Array.Empty<DiagnosticEngine.Diagnoses.Diagnosis>().Length;
    }
}
