# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Sans souris
  La touche Tab suit l'ordre de l'écran, et saute les champs fermés.

  Règle: La touche Tab suit l'ordre de l'écran

    @silencieux @C-093
    Scénario: La touche Tab suit l'ordre de l'authentification
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il parcourt la page par 11 touches Tab
      Alors le curseur est passé, dans cet ordre, par :
        | contrôle                            |
        | Votre espace particulier            |
        | Votre espace professionnel          |
        | Aide : accéder aux fiches pratiques |
        | Adresse électronique                |
        | Mot de passe ?                      |
        | Mot de passe oublié                 |
        | Recopier les caractères de l'image  |
        | Changer l'image                     |
        | Connexion                           |
        | Créer mon espace professionnel      |
        | Activer mon espace / mes services   |

    @silencieux @C-093
    Scénario: La touche Tab passe par tous les champs ouverts de la modification
      Étant donné il est arrivé à l'écran « Modification des identifiants »
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il coche « Modifier mon adresse électronique »
      Et qu'il parcourt la page par 7 touches Tab
      Alors le curseur est passé, dans cet ordre, par :
        | contrôle                                      |
        | Nouvelle adresse électronique                 |
        | Confirmez votre nouvelle adresse électronique |
        | Saisir mon nouveau mot de passe :             |
        | Nouveau mot de passe                          |
        | Confirmez votre nouveau mot de passe          |
        | Annuler                                       |
        | Valider les modifications                     |

    @silencieux @C-093
    Scénario: La touche Tab saute les champs fermés de la modification
      Étant donné il est arrivé à l'écran « Modification des identifiants »
      Quand il parcourt la page par 6 touches Tab
      Alors le curseur est passé, dans cet ordre, par :
        | contrôle                          |
        | AIDE                              |
        | Quitter                           |
        | Modifier mon adresse électronique |
        | Saisir mon nouveau mot de passe : |
        | Annuler                           |
        | Valider les modifications         |
