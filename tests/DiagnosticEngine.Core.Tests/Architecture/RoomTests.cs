using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Architecture;

public sealed class RoomTests
{
    private static readonly Type[] s_core = typeof(Rational).Assembly.GetTypes();

    [Fact]
    public void Core_EveryRoom_UsesOnlyRoomsBelow() => Assert.Empty(Rooms.Violations(s_core));

    [Fact]
    public void Core_EveryType_LivesInARoomOfTheHouse() =>
        Assert.Empty(s_core.Where(t => Rooms.Of(t) is { } room && Rooms.FloorOf(room) < 0).Select(t => t.FullName));

    [Fact]
    public void Core_EveryRoom_IsLivedIn() =>
        Assert.Empty(Rooms.Floors.SelectMany(f => f).Except(s_core.Select(Rooms.Of).OfType<string>()));

    [Theory]
    [InlineData(typeof(DiagnosticEngine.Numerics.PlantedBody))]
    [InlineData(typeof(DiagnosticEngine.Numerics.PlantedField))]
    [InlineData(typeof(DiagnosticEngine.Selection.PlantedSibling))]
    [InlineData(typeof(DiagnosticEngine.Curricula.PlantedGenericArgument))]
    public void Violations_PlantedUpwardUse_IsFound(Type planted) => Assert.NotEmpty(Rooms.Violations([planted]));

    [Fact]
    public void Violations_PlantedLambda_IsFound() =>
        Assert.NotEmpty(Rooms.Violations(typeof(RoomTests).Assembly.GetTypes().Where(t => t.FullName!.Contains("PlantedLambda", StringComparison.Ordinal))));

    [Fact]
    public void Core_RootNamespace_HoldsTheFacadeAlone() =>
        Assert.Equal(
            ["AssessmentEngine", "AssessmentEngineOptions"],
            s_core.Where(t => t.IsPublic && Rooms.Of(t) is { Length: 0 }).Select(t => t.Name).Order(StringComparer.Ordinal));
}
