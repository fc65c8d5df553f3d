using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Records.Merging;

/// <summary>Puts two entries of the same thing together where neither takes anything from the other.</summary>
internal static class Joins
{
    /// <summary>A pupil gives consent, or moves up a year.</summary>
    public static PupilEntry? Pupil(PupilEntry kept, PupilEntry added)
    {
        bool agree = (kept.ConsentOn is null || added.ConsentOn is null || kept.ConsentOn == added.ConsentOn)
            && added.Years.All(y => kept.Years.All(k => k.Began != y.Began || k == y));
        return agree
            ? kept with { ConsentOn = kept.ConsentOn ?? added.ConsentOn, Years = [.. kept.Years.Concat(added.Years).Distinct().OrderBy(y => y.Began)] }
            : null;
    }

    /// <summary>A group ends.</summary>
    public static GroupEntry? Group(GroupEntry kept, GroupEntry added)
    {
        bool agree = (kept.To is null || added.To is null || kept.To == added.To) && Contents.Of(kept with { To = null }) == Contents.Of(added with { To = null });
        return agree ? kept with { To = kept.To ?? added.To } : null;
    }

    /// <summary>Answers are added to a plan; null where one differs.</summary>
    public static ResourcePlan? Plan(ResourcePlan kept, ResourcePlan added)
    {
        ResourcePlan joined = new()
        {
            Staff = kept.Staff ?? added.Staff,
            Cover = kept.Cover ?? added.Cover,
            Slot = kept.Slot ?? added.Slot,
            Room = kept.Room ?? added.Room,
            Devices = kept.Devices ?? added.Devices,
            CostPerPupilPence = kept.CostPerPupilPence ?? added.CostPerPupilPence,
        };
        ResourcePlan other = new()
        {
            Staff = added.Staff ?? kept.Staff,
            Cover = added.Cover ?? kept.Cover,
            Slot = added.Slot ?? kept.Slot,
            Room = added.Room ?? kept.Room,
            Devices = added.Devices ?? kept.Devices,
            CostPerPupilPence = added.CostPerPupilPence ?? kept.CostPerPupilPence,
        };
        return joined == other ? joined : null;
    }
}
